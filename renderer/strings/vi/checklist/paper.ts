export const paper = { open: 'Nhập từ bản giấy' };
